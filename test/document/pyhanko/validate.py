"""What pyHanko says of the one signature of a PDF: its root certificates, then the file."""

import json
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

*roots, file = sys.argv[1:]
context = ValidationContext(trust_roots=[load_cert_from_pemder(root) for root in roots])
with open(file, "rb") as pdf:
    [signature] = PdfFileReader(pdf).embedded_signatures
    status = validate_pdf_signature(signature, context)
    stamp = status.timestamp_validity
    print(
        json.dumps(
            {
                "valid": status.bottom_line,
                "intact": status.intact,
                "trusted": status.trusted,
                "coverage": status.coverage.name,
                "changes": status.modification_level.name,
                "certification": signature.docmdp_level.name,
                "stampedAt": None if stamp is None else stamp.timestamp.isoformat(),
                "stampTrusted": None if stamp is None else stamp.valid and stamp.trusted,
            }
        )
    )
