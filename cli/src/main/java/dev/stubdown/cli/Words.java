package dev.stubdown.cli;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.MicroProfile;
import dev.stubdown.javamodel.ReturnStyle;
import dev.stubdown.javamodel.Style;
import dev.stubdown.output.report.ReportFormat;
import dev.stubdown.output.surface.DifferenceFormat;
import dev.stubdown.verify.JacksonVersion;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options whose value is one of a few words: in lower case, with a suggestion for a word that is none of them. */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final List<E> constants;
    private final Function<E, String> word;

    private Words(E[] constants) {
        this(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private Words(E[] constants, Function<E, String> word) {
        this.constants = List.of(constants);
        this.word = word;
    }

    private List<String> words() {
        return constants.stream().map(word).toList();
    }

    @Override
    public E convert(String text) {
        return constants.stream()
                .filter(constant -> word.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + String.join(", ", words()) + Suggestion.ending(text, words())));
    }

    /** The words, for the help and the completion. */
    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    /** The words of {@code --fail-on}. */
    static final class OfFailOn extends Words<FailOn> {
        OfFailOn() {
            super(FailOn.values());
        }
    }

    /** The words of {@code --additional-properties}. */
    static final class OfKeepUnlisted extends Words<KeepUnlisted> {
        OfKeepUnlisted() {
            super(KeepUnlisted.values());
        }
    }

    /** The words of {@code --format}. */
    static final class OfReportFormat extends Words<ReportFormat> {
        OfReportFormat() {
            super(ReportFormat.values());
        }
    }

    /** The words of {@code --fail-on} of {@code diff}. */
    static final class OfFailOnVerdict extends Words<FailOnVerdict> {
        OfFailOnVerdict() {
            super(FailOnVerdict.values());
        }
    }

    /** The words of {@code --format} of {@code diff}. */
    static final class OfDifferenceFormat extends Words<DifferenceFormat> {
        OfDifferenceFormat() {
            super(DifferenceFormat.values());
        }
    }

    /** The words of {@code --style}. */
    static final class OfStyle extends Words<Style> {
        OfStyle() {
            super(Style.values());
        }
    }

    /** The words of {@code --return-style}. */
    static final class OfReturnStyle extends Words<ReturnStyle> {
        OfReturnStyle() {
            super(ReturnStyle.values(), ReturnStyle::word);
        }
    }

    /** The words of {@code --companions}. */
    static final class OfCompanion extends Words<Companion> {
        OfCompanion() {
            super(Companion.values());
        }
    }

    /** The words of {@code --micro-profile}. */
    static final class OfMicroProfile extends Words<MicroProfile> {
        OfMicroProfile() {
            super(MicroProfile.values(), MicroProfile::word);
        }
    }

    /** The words of {@code --jackson}. */
    static final class OfJackson extends Words<JacksonVersion> {
        OfJackson() {
            super(JacksonVersion.values(), JacksonVersion::word);
        }
    }

    /** The words of {@code --color}. */
    static final class OfColorMode extends Words<ColorMode> {
        OfColorMode() {
            super(ColorMode.values());
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(words().toArray());
    }
}
