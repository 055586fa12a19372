package dev.stubdown.output.freemarker;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * A template of ours. It makes no objects ({@code ?new}), reaches no Java API ({@code ?api}), and knows neither the locale nor the time zone of the
 * machine. Several threads may share one.
 */
final class TextTemplate {

    /** The behaviour of FreeMarker that the templates are written for. */
    private static final Version LANGUAGE = Configuration.VERSION_2_3_34;

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
        Configuration configuration = new Configuration(LANGUAGE);
        configuration.setClassForTemplateLoading(TextTemplate.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
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
