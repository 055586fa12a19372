package dev.stubdown.cli;

import dev.stubdown.output.report.WorstFindings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that change what is shown, and nothing else. */
final class DisplayOptions {

    @Mixin
    private final ColorOption color = new ColorOption();

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            defaultValue = "" + WorstFindings.USUAL_LIMIT,
            converter = Natural.class,
            description = "Show at most so many findings, the worst first. Default: ${DEFAULT-VALUE}.")
    private int maxFindings = WorstFindings.USUAL_LIMIT;

    ColorMode color() {
        return color.mode();
    }

    int maxFindings() {
        return maxFindings;
    }

    /** Whole numbers from 0 on. */
    static final class Natural implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            int number;
            try {
                number = Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is not an int");
            }
            if (number < 0) {
                throw new TypeConversionException("'" + text + "' is less than 0");
            }
            return number;
        }
    }
}
