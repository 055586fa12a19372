package dev.stubdown.maven;

import java.io.InputStream;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The {@code plugin.xml} that Maven reads. */
final class PluginDescriptor {

    private PluginDescriptor() {}

    /** The parameters of a goal, with the expressions that give them their values. */
    static SortedMap<String, String> parameters(String goal) throws Exception {
        Document descriptor;
        try (InputStream file = PluginDescriptor.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Objects.requireNonNull(file, "plugin.xml"));
        }
        XPath xpath = XPathFactory.newInstance().newXPath();
        String mojo = "//mojo[goal='" + goal + "']";
        NodeList names =
                (NodeList) xpath.evaluate(mojo + "/parameters/parameter/name", descriptor, XPathConstants.NODESET);
        SortedMap<String, String> parameters = new TreeMap<>();
        for (int i = 0; i < names.getLength(); i++) {
            String name = names.item(i).getTextContent();
            parameters.put(name, xpath.evaluate(mojo + "/configuration/" + name, descriptor));
        }
        return parameters;
    }
}
