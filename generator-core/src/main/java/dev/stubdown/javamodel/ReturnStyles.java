package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.select.OperationPattern;
import java.util.List;

/** What the method of each operation returns. Of the rules that match, the last one counts. */
final class ReturnStyles {

    private final ReturnStyle otherwise;
    private final List<Rule> rules;

    ReturnStyles(ContractOptions options) {
        this.otherwise = options.returnStyle();
        this.rules = options.returnStyleOf().stream()
                .map(rule -> new Rule(OperationPattern.parse(rule.operations()), rule.style()))
                .toList();
    }

    private record Rule(OperationPattern operations, ReturnStyle style) {}

    ReturnStyle of(Operation operation) {
        return rules.stream()
                .filter(rule -> rule.operations.matches(operation))
                .reduce((earlier, later) -> later)
                .map(Rule::style)
                .orElse(otherwise);
    }

    /** A sentence for each pattern that matches no operation: it is a typing error. */
    List<String> problems(ApiModel whole) {
        return rules.stream()
                .map(Rule::operations)
                .filter(pattern -> whole.operations().stream().noneMatch(pattern::matches))
                .map(pattern -> "no operation matches '" + pattern + "', which is given a return style"
                        + Suggestion.ending(
                                pattern.toString(),
                                whole.operations().stream()
                                        .map(pattern::compared)
                                        .toList()))
                .distinct()
                .toList();
    }
}
