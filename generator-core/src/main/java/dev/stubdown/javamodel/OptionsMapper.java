package dev.stubdown.javamodel;

import dev.stubdown.model.Operation;
import dev.stubdown.naming.NameDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides the class of the parameters of a method that travel together. */
final class OptionsMapper {

    private final JavaTypes types;

    OptionsMapper(JavaTypes types) {
        this.types = types;
    }

    OptionsUnit unit(JavaName name, Operation operation, List<ResourceParameter> parameters) {
        NameScope<Integer> scope = NameScope.ofProperties(NameDecisions.none(), told -> {});
        for (int i = 0; i < parameters.size(); i++) {
            String wireName = parameters.get(i).wireName();
            scope.wish(i, JavaNames.property(wireName), wireName, operation.source());
        }
        Map<Integer, String> names = scope.allot();
        List<OptionsUnit.Option> options = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            options.add(option(parameters.get(i), names.getOrDefault(i, "")));
        }
        return new OptionsUnit(
                name,
                types.docs()
                        .of("What is optional in the operation " + operation.name() + '.', List.of(operation.source())),
                options,
                parameters.stream().anyMatch(parameter -> types.isDeprecated(parameter.type())),
                types.shadowsJavaLang(name.packageName()));
    }

    private static OptionsUnit.Option option(ResourceParameter parameter, String name) {
        String accessor = JavaNames.accessor(name);
        ResourceParameter field = new ResourceParameter(
                name,
                parameter.binding(),
                parameter.wireName(),
                parameter.type(),
                parameter.nullable(),
                parameter.doc(),
                parameter.constraints());
        return new OptionsUnit.Option(field, "get" + accessor, "set" + accessor);
    }
}
