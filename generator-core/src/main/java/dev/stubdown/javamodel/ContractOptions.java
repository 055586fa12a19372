package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a user may choose about the JAX-RS interfaces and what stands beside them.
 *
 * @param returnStyle what methods return
 * @param returnStyleOf what methods of some operations return instead; of several rules that match, the last one counts
 * @param beanParamsFrom from how many optional query options and headers on a method takes them as one object; 0 for never
 * @param companions classes beside the interfaces
 * @param microProfile the specifications of MicroProfile whose annotations the interfaces bear
 */
public record ContractOptions(
        ReturnStyle returnStyle,
        List<ReturnStyleRule> returnStyleOf,
        int beanParamsFrom,
        Set<Companion> companions,
        Set<MicroProfile> microProfile) {

    public ContractOptions {
        returnStyleOf = List.copyOf(returnStyleOf);
        companions = Collections.unmodifiableSet(new TreeSet<>(companions));
        microProfile = Collections.unmodifiableSet(new TreeSet<>(microProfile));
    }

    /** Options to fill in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Options in which everything is set as here, to change some of them. */
    Builder toBuilder() {
        return builder()
                .returnStyle(returnStyle)
                .returnStyleRules(returnStyleOf)
                .beanParamsFrom(beanParamsFrom)
                .companions(companions)
                .microProfile(microProfile);
    }

    /** Collects options. What is set later goes before what was set earlier. */
    public static final class Builder {

        private final List<String> problems = new ArrayList<>();
        private ReturnStyle returnStyle = ReturnStyle.ENTITY;
        private List<ReturnStyleRule> returnStyleOf = List.of();
        private int beanParamsFrom;
        private Set<Companion> companions = EnumSet.noneOf(Companion.class);
        private Set<MicroProfile> microProfile = EnumSet.noneOf(MicroProfile.class);

        private Builder() {}

        /** What methods return; by default {@link ReturnStyle#ENTITY}. */
        public Builder returnStyle(ReturnStyle style) {
            returnStyle = style;
            return this;
        }

        /** The style of a word; one that is none is a problem. */
        public Builder returnStyle(String word) {
            return chosen("returnStyle", List.of(word), ReturnStyle::ofWord, ReturnStyle.words()).stream()
                    .findFirst()
                    .map(this::returnStyle)
                    .orElse(this);
        }

        /** What methods of some operations return instead; none by default. */
        public Builder returnStyleRules(List<ReturnStyleRule> rules) {
            returnStyleOf = List.copyOf(rules);
            return this;
        }

        /** The same as {@code PATTERN=STYLE}, such as {@code GET /users/**=response}; one that is none is a problem. */
        public Builder returnStyleOf(List<String> patternsWithStyles) {
            List<ReturnStyleRule> rules = new ArrayList<>();
            for (String text : patternsWithStyles) {
                try {
                    rules.add(ReturnStyleRule.parse(text));
                } catch (IllegalArgumentException e) {
                    problems.add(e.getMessage());
                }
            }
            return returnStyleRules(rules);
        }

        /** From how many optional query options and headers on a method takes them as one object; 0, the default, for never. */
        public Builder beanParamsFrom(int number) {
            beanParamsFrom = number;
            return this;
        }

        /** Classes beside the interfaces; none by default. */
        public Builder companions(Set<Companion> wanted) {
            companions = Set.copyOf(wanted);
            return this;
        }

        /** The companions of words; one that is none is a problem. */
        public Builder companions(List<String> words) {
            return companions(Set.copyOf(chosen("companions", words, Companion::ofWord, Companion.words())));
        }

        /** The specifications of MicroProfile whose annotations the interfaces bear; none by default. */
        public Builder microProfile(Set<MicroProfile> wanted) {
            microProfile = Set.copyOf(wanted);
            return this;
        }

        /** The specifications of words; one that is none is a problem. */
        public Builder microProfile(List<String> words) {
            return microProfile(Set.copyOf(chosen("microProfile", words, MicroProfile::ofWord, MicroProfile.words())));
        }

        private <E> Set<E> chosen(
                String option, List<String> words, Function<String, Optional<E>> ofWord, List<String> all) {
            Set<E> chosen = new TreeSet<>();
            for (String word : words) {
                ofWord.apply(word)
                        .ifPresentOrElse(
                                chosen::add,
                                () -> problems.add("'" + option + "' takes one of " + String.join(", ", all) + ", not '"
                                        + word + "'" + Suggestion.ending(word, all)));
            }
            return chosen;
        }

        /** What is wrong with the options, each in a sentence without its full stop; empty where nothing is. */
        List<String> problems() {
            List<String> all = new ArrayList<>(problems);
            if (beanParamsFrom < 0) {
                all.add("'beanParamsFrom' takes a number from 0 on, not " + beanParamsFrom);
            }
            return all;
        }

        /** The options; only of use where there are no {@link #problems()}. */
        public ContractOptions build() {
            return new ContractOptions(returnStyle, returnStyleOf, beanParamsFrom, companions, microProfile);
        }
    }
}
