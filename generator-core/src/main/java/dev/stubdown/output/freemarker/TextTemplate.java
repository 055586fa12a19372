package dev.stubdown.output.freemarker;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** A template of ours. Several threads may share one. */
final class TextTemplate {

    private final Template template;

    private TextTemplate(Template template) {
        this.template = template;
    }

    /**
     * The template of that name beside this class.
     *
     * @throws UncheckedIOException if there is none, or if it is not a template
     */
    static TextTemplate named(String name) {
        Configuration configuration = Language.configuration();
        configuration.setClassForTemplateLoading(TextTemplate.class, "");
        try {
            return new TextTemplate(configuration.getTemplate(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text with its values.
     *
     * @throws IllegalStateException if the template uses a value that is not there
     */
    String fill(Map<String, String> values) {
        StringWriter text = new StringWriter();
        try {
            template.process(values, text);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
