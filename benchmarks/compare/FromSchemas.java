import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Iterator;
import java.util.List;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;

/** jsonschema2pojo as a command, of which its newest versions have none: FOLDER-OF-SCHEMAS OUTPUT-FOLDER PACKAGE, all else by default. */
final class FromSchemas extends DefaultGenerationConfig {
    private final URL source;
    private final File target;
    private final String basePackage;

    private FromSchemas(String source, String target, String basePackage) throws MalformedURLException {
        this.source = new File(source).toURI().toURL();
        this.target = new File(target);
        this.basePackage = basePackage;
    }

    public static void main(String[] arguments) throws Exception {
        Jsonschema2Pojo.generate(new FromSchemas(arguments[0], arguments[1], arguments[2]), new NoopRuleLogger());
    }

    @Override
    public Iterator<URL> getSource() {
        return List.of(source).iterator();
    }

    @Override
    public File getTargetDirectory() {
        return target;
    }

    @Override
    public String getTargetPackage() {
        return basePackage;
    }
}
