package dev.stubdown.output.freemarker;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template of ours. Several threads may share one. */
final class TextTemplate {

    private final String name;
    private @Nullable Template read;

    private TextTemplate(String name) {
        this.name = name;
    }

    /** The template of that name beside this class; it is read when it is filled for the first time, which most runs have no need for. */
    static TextTemplate named(String name) {
        return new TextTemplate(name);
    }

    private synchronized Template template() {
        if (read == null) {
            Configuration configuration = Language.configuration();
            configuration.setClassForTemplateLoading(TextTemplate.class, "");
            try {
                read = configuration.getTemplate(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }

    /**
     * The text with its values.
     *
     * @throws IllegalStateException if the template uses a value that is not there
     * @throws UncheckedIOException if there is no such template, or if it is none
     */
    String fill(Map<String, String> values) {
        StringWriter text = new StringWriter();
        try {
            template().process(values, text);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
