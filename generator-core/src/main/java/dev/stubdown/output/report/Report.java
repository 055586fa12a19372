package dev.stubdown.output.report;

/** One way to show findings. The same document gives the same text, on any machine at any time. */
public interface Report {

    /** The document as text, with LF and a line end at its end. */
    String text(ReportDocument document);
}
