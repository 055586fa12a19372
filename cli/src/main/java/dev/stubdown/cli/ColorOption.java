package dev.stubdown.cli;

import picocli.CommandLine.Option;

/** The option for colours. */
final class ColorOption {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Words.OfColorMode.class,
            completionCandidates = Words.OfColorMode.class,
            description =
                    "Use colours: ${COMPLETION-CANDIDATES}. Default: auto, which is on a terminal unless NO_COLOR is set.")
    private ColorMode color = ColorMode.AUTO;

    ColorMode mode() {
        return color;
    }
}
