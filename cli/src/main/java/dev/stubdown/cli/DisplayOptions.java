package dev.stubdown.cli;

import picocli.CommandLine.Option;

/** The options that change what is shown, and nothing else. */
final class DisplayOptions {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Words.OfColorMode.class,
            completionCandidates = Words.OfColorMode.class,
            description =
                    "Use colours: ${COMPLETION-CANDIDATES}. Default: auto, which is on a terminal unless NO_COLOR is set.")
    private ColorMode color = ColorMode.AUTO;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            defaultValue = "100",
            description = "Show at most so many findings, the worst first. Default: ${DEFAULT-VALUE}.")
    private int maxFindings = 100;

    ColorMode color() {
        return color;
    }

    int maxFindings() {
        return maxFindings;
    }
}
