package dev.stubdown.output;

import dev.stubdown.model.Prose;
import dev.stubdown.model.VisibleText;

/** Prints tables. Javadoc asks for a caption; the titles of the columns say best what a table is about. */
final class JavadocTable {

    private final JavadocLines lines;
    private final JavadocInlines inlines;

    JavadocTable(JavadocLines lines, JavadocInlines inlines) {
        this.lines = lines;
        this.inlines = inlines;
    }

    void print(Prose.Table table) {
        lines.glued("<table>");
        lines.line();
        caption(table.header());
        lines.line();
        row(table.header(), "<th scope=\"col\">");
        table.rows().forEach(row -> row(row, "<td>"));
        lines.glued("</table>");
        lines.line();
    }

    private void caption(Prose.Row header) {
        lines.glued("<caption>");
        String separator = "";
        for (Prose.Cell cell : header.cells()) {
            if (VisibleText.in(cell.content())) {
                lines.words(separator);
                inlines.print(cell.content());
                separator = ", ";
            }
        }
        lines.glued("</caption>");
    }

    private void row(Prose.Row row, String cellTag) {
        lines.glued("<tr>");
        for (Prose.Cell cell : row.cells()) {
            lines.glued(cellTag);
            inlines.print(cell.content());
        }
        lines.line();
    }
}
