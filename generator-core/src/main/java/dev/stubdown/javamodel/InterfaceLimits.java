package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.javamodel.MethodMapper.Drawn;
import dev.stubdown.javamodel.ResourceNames.Group;
import dev.stubdown.model.Operation;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts interfaces that would hold more than a class file can. */
final class InterfaceLimits {

    private final int maxOperations;
    private final Consumer<Diagnostic> findings;

    InterfaceLimits(int maxOperations, Consumer<Diagnostic> findings) {
        this.maxOperations = maxOperations;
        this.findings = findings;
    }

    /** The operations of a group that get a method: the first ones. */
    List<Operation> first(Group group, List<Operation> all) {
        if (all.size() <= maxOperations) {
            return all;
        }
        SourceSpan next = all.get(maxOperations).source();
        findings.accept(Diagnostic.of(
                        DiagnosticCode.CONFIG_OVER_LIMIT,
                        next,
                        "There are " + all.size() + " operations of " + group.origin() + ", and an interface may have "
                                + maxOperations + "; from this one on they have no method")
                .withHint(WithinLimits.raise("maxOperations", JavaLimits.CEILING.maxOperations())));
        return all.subList(0, maxOperations);
    }

    /** The methods of an interface that its class file has room for: the first ones whose parameters fit into a signature. */
    List<Drawn> holdable(List<Drawn> all) {
        List<Drawn> kept = new ArrayList<>();
        int constants = 0;
        for (Drawn each : all) {
            ResourceMethod method = each.method();
            constants += Ceilings.constants(method);
            boolean room = constants <= Ceilings.CONSTANTS;
            boolean fits = Ceilings.fitSignature(
                    method.parameters().stream().map(ResourceParameter::type).toList());
            if (room && fits) {
                kept.add(each);
            } else {
                findings.accept(
                        Diagnostic.of(
                                DiagnosticCode.CONFIG_OVER_LIMIT,
                                method.sources().get(0),
                                room
                                        ? "The classes of all parameters have names too long for a method; the operation has none"
                                        : "The methods before this one leave no room in the class file of their interface; the operation has none"));
            }
        }
        return kept.size() == all.size() ? all : kept;
    }
}
