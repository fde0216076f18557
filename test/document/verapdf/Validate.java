import java.io.FileInputStream;
import java.io.InputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates each PDF given as what it claims to be: a line each, and one for each rule that it breaks. */
public class Validate {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      try (InputStream pdf = new FileInputStream(file);
          PDFAParser parser = Foundries.defaultInstance().createParser(pdf)) {
        PDFAValidator validator = Foundries.defaultInstance().createValidator(parser.getFlavour(), false);
        ValidationResult result = validator.validate(parser);
        System.out.println(
            file + " " + parser.getFlavour() + " " + (result.isCompliant() ? "compliant" : "not compliant")
                + " " + result.getTotalAssertions());
        for (TestAssertion assertion : result.getTestAssertions())
          System.out.println("  " + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
              + " " + assertion.getMessage() + " at " + assertion.getLocation().getContext());
      }
    }
  }
}
