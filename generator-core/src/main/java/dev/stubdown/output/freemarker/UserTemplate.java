package dev.stubdown.output.freemarker;

import dev.stubdown.output.AddOnException;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.UndefinedOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** A template of the user's. What is wrong with it is an error with its name, line and column. Several threads may share one. */
final class UserTemplate {

    private final Template template;

    /** @throws AddOnException where the text is no template */
    private UserTemplate(String name, String text, OutputFormat format) {
        Configuration configuration = Language.configuration();
        configuration.setOutputFormat(format);
        template = within(name, () -> parsed(name, text, configuration));
        _CoreAPI.addThreadInterruptedChecks(template);
    }

    private static Template parsed(String name, String text, Configuration configuration) throws IOException {
        try {
            return new Template(name, new StringReader(text), configuration);
        } catch (ParseException e) {
            throw wrong(name, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        }
    }

    private static <T> T within(String name, Callable<T> work) {
        try {
            return Patience.call(name, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A template whose values are escaped as the file asks for that it makes: {@code .html}, {@code .xml}, others not at all. */
    static UserTemplate of(String name, String text, String output) {
        return new UserTemplate(name, text, format(output));
    }

    /** A template whose values are taken as they are. */
    static UserTemplate plain(String name, String text) {
        return new UserTemplate(name, text, UndefinedOutputFormat.INSTANCE);
    }

    /** The format whose name the file ends in. */
    private static OutputFormat format(String output) {
        String ending = output.substring(output.lastIndexOf('.') + 1);
        return Stream.<OutputFormat>of(HTMLOutputFormat.INSTANCE, XHTMLOutputFormat.INSTANCE, XMLOutputFormat.INSTANCE)
                .filter(format -> format.getName().equalsIgnoreCase(ending))
                .findFirst()
                .orElse(UndefinedOutputFormat.INSTANCE);
    }

    /**
     * The text with its values.
     *
     * @throws AddOnException where the template asks for what is not there, or does not end
     */
    String fill(Map<String, Object> values) {
        return within(template.getName(), () -> filled(values));
    }

    private String filled(Map<String, Object> values) throws IOException {
        StringWriter text = new StringWriter();
        try {
            template.process(values, text);
        } catch (TemplateException e) {
            throw wrong(template.getName(), line(e), column(e), e.getMessageWithoutStackTop(), e);
        }
        return text.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int line(TemplateException e) {
        return e.getLineNumber() == null ? 1 : e.getLineNumber();
    }

    private static int column(TemplateException e) {
        return e.getColumnNumber() == null ? 1 : e.getColumnNumber();
    }

    /** The message of FreeMarker down to its advice, on one line. */
    private static AddOnException wrong(String name, int line, int column, String message, Exception cause) {
        String told = message.strip();
        int advice = told.indexOf("\n\n");
        String fault = (advice < 0 ? told : told.substring(0, advice)).replace('\n', ' ');
        return new AddOnException(name + ':' + line + ':' + column + ": " + fault, cause);
    }
}
