package dev.stubdown.javamodel;

import java.util.ArrayList;
import java.util.List;

/**
 * How much one class may hold. Documents can say any amount, but a class file has 65,535 constants and a method 64 KiB of code (JVMS 17, section
 * 4.11): what goes beyond a limit is left out, with a finding, and the rest compiles.
 *
 * @param maxProperties of a type, those that it inherits among them, and of the options of an operation
 * @param maxMembers of an enum
 * @param maxOperations of an interface
 */
public record JavaLimits(int maxProperties, int maxMembers, int maxOperations) {

    /** What is read by default: several times what the largest APIs have. */
    public static final JavaLimits DEFAULT = new JavaLimits(1_000, 2_000, 2_000);

    /** What compiles whatever the style, the kinds of the properties and the other options are. */
    static final JavaLimits CEILING = new JavaLimits(2_000, 3_000, 5_000);

    /** Limits to fill in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Limits in which everything is set as here, to change some of them. */
    Builder toBuilder() {
        return builder().maxProperties(maxProperties).maxMembers(maxMembers).maxOperations(maxOperations);
    }

    /** Collects limits. What is set later goes before what was set earlier. */
    public static final class Builder {

        private int maxProperties = DEFAULT.maxProperties;
        private int maxMembers = DEFAULT.maxMembers;
        private int maxOperations = DEFAULT.maxOperations;

        private Builder() {}

        /** How many properties a type may have, with those that it inherits; 1,000 by default. */
        public Builder maxProperties(int number) {
            maxProperties = number;
            return this;
        }

        /** How many members an enum may have; 2,000 by default. */
        public Builder maxMembers(int number) {
            maxMembers = number;
            return this;
        }

        /** How many operations may stand in one interface; 2,000 by default. */
        public Builder maxOperations(int number) {
            maxOperations = number;
            return this;
        }

        /** What is wrong with the limits, each in a sentence without its full stop; empty where nothing is. */
        List<String> problems() {
            List<String> problems = new ArrayList<>();
            ask("maxProperties", maxProperties, CEILING.maxProperties, problems);
            ask("maxMembers", maxMembers, CEILING.maxMembers, problems);
            ask("maxOperations", maxOperations, CEILING.maxOperations, problems);
            return problems;
        }

        private static void ask(String option, int number, int ceiling, List<String> problems) {
            if (number < 1 || number > ceiling) {
                problems.add("'" + option + "' takes a number from 1 to " + ceiling + ", not " + number);
            }
        }

        /** The limits; only of use where there are no {@link #problems()}. */
        public JavaLimits build() {
            return new JavaLimits(maxProperties, maxMembers, maxOperations);
        }
    }
}
