import java.io.File;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Print for each file of a folder whether it is valid: java Xerces.java SCHEMA FOLDER. */
public class Xerces {
    public static void main(String[] given) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        Schema schema = factory.newSchema(new File(given[0]));
        File[] files = new File(given[1]).listFiles();
        Arrays.sort(files);
        for (File file : files) {
            String said;
            try {
                Validator validator = schema.newValidator();
                validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                validator.validate(new StreamSource(file));
                said = "valid";
            } catch (SAXException | java.io.IOException problem) {
                said = "invalid\t" + String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
            }
            System.out.println(file.getName() + "\t" + said);
        }
    }
}
