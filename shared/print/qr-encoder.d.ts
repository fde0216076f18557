/** pdfmake's encoder of QR codes, which its types do not describe. */
declare module 'pdfmake/js/qrEnc.js';
