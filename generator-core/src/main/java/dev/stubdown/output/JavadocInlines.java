package dev.stubdown.output;

import dev.stubdown.javamodel.JavaName;
import dev.stubdown.model.Prose.Code;
import dev.stubdown.model.Prose.Emphasis;
import dev.stubdown.model.Prose.Inline;
import dev.stubdown.model.Prose.LineBreak;
import dev.stubdown.model.Prose.Link;
import dev.stubdown.model.Prose.Text;
import dev.stubdown.model.Prose.TypeTarget;
import dev.stubdown.model.VisibleText;
import dev.stubdown.model.WebAddress;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Map;

/** Prints the inlines of a text. Emphasis and links do not stand in themselves: HTML forbids it. */
final class JavadocInlines {

    private final Map<QualifiedName, JavaName> classes;
    private final JavadocLines lines;

    JavadocInlines(Map<QualifiedName, JavaName> classes, JavadocLines lines) {
        this.classes = classes;
        this.lines = lines;
    }

    void print(List<Inline> content) {
        content.forEach(inline -> print(inline, false));
    }

    private void print(Inline inline, boolean emphasised) {
        if (inline instanceof Text text) {
            lines.words(JavaText.javadoc(text.text()));
        } else if (inline instanceof Code code) {
            code(code.text());
        } else if (inline instanceof Emphasis emphasis) {
            emphasis(emphasis.content(), emphasised);
        } else if (inline instanceof Link link) {
            link(link, emphasised);
        } else if (inline instanceof LineBreak) {
            lines.glued("<br>");
            lines.line();
        }
    }

    private void code(String text) {
        String tag = JavaText.codeTag(text);
        if (tag != null) {
            lines.glued(tag);
        } else if (VisibleText.in(text)) {
            lines.glued("<code>");
            lines.words(JavaText.line(text));
            lines.glued("</code>");
        }
    }

    /** A link to a type stands out by itself. */
    private void emphasis(List<Inline> content, boolean emphasised) {
        boolean typeLink =
                content.size() == 1 && content.get(0) instanceof Link link && link.target() instanceof TypeTarget;
        boolean tagged = !emphasised && !typeLink && VisibleText.in(content);
        lines.glued(tagged ? "<em>" : "");
        content.forEach(inline -> print(inline, true));
        lines.glued(tagged ? "</em>" : "");
    }

    private void link(Link link, boolean emphasised) {
        JavaName type = link.target() instanceof TypeTarget target ? classes.get(target.name()) : null;
        if (type != null) {
            typeLink(type, link.content());
        } else if (link.target() instanceof WebAddress address && VisibleText.in(link.content())) {
            lines.glued("<a href=\"" + JavaText.href(address.uri()) + "\">");
            link.content().forEach(inline -> linked(inline, emphasised));
            lines.glued("</a>");
        } else {
            link.content().forEach(inline -> print(inline, emphasised));
        }
    }

    private void linked(Inline inline, boolean emphasised) {
        if (inline instanceof Link inner) {
            inner.content().forEach(within -> linked(within, emphasised));
        } else if (inline instanceof Emphasis inner) {
            inner.content().forEach(within -> linked(within, emphasised));
        } else {
            print(inline, emphasised);
        }
    }

    /** The name of the class stands for a text that is the same but for letter case. */
    private void typeLink(JavaName type, List<Inline> content) {
        String text = VisibleText.plain(content).strip();
        boolean code = content.size() == 1 && content.get(0) instanceof Code;
        String label = JavaText.label(text);
        boolean named = text.equalsIgnoreCase(type.simpleName()) || !VisibleText.in(text);
        lines.glued(named || code ? "{@link " : "{@linkplain ");
        lines.glued(type);
        if (!named) {
            lines.gap();
            lines.words(label.strip());
        }
        lines.glued("}");
    }
}
