package dev.stubdown.routing;

import dev.stubdown.javamodel.ResourceMethod;
import dev.stubdown.javamodel.ResourceParameter;
import dev.stubdown.javamodel.ResourceParameter.Binding;
import dev.stubdown.model.Operation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A request for each operation, made of its path as the model tells it: nothing here asks what JAX-RS is told. */
final class Samples {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private Samples() {}

    /** The path of a request: each placeholder with a value that its type reads, characters that no URL has percent-encoded. */
    static String path(Operation operation, ResourceMethod method, Class<?> resource) {
        Map<String, String> values = new HashMap<>();
        Iterator<ResourceParameter> parameters = method.parameters().stream()
                .filter(parameter -> parameter.binding() == Binding.PATH)
                .iterator();
        Map<String, Class<?>> types = types(method, resource);
        for (String placeholder : operation.template().placeholders()) {
            if (!values.containsKey(placeholder) && parameters.hasNext()) {
                values.put(placeholder, value(types.get(parameters.next().name()), placeholder));
            }
        }
        Matcher matcher = PLACEHOLDER.matcher(operation.template().toString());
        return Urls.legal(
                matcher.replaceAll(each -> Matcher.quoteReplacement(values.getOrDefault(each.group(1), "x"))));
    }

    /** The parameters of the Java method, by the names that the compiler keeps. */
    private static Map<String, Class<?>> types(ResourceMethod method, Class<?> resource) {
        Map<String, Class<?>> types = new HashMap<>();
        Stream.of(method(method, resource).getParameters())
                .forEach(parameter -> types.put(parameter.getName(), parameter.getType()));
        return types;
    }

    /** The Java method that the decisions tell of. */
    static Method method(ResourceMethod unit, Class<?> resource) {
        return Stream.of(resource.getMethods())
                .filter(method -> method.getName().equals(unit.name()))
                .filter(method ->
                        method.getParameterCount() == unit.parameters().size())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(resource.getName() + " has no " + unit.name()));
    }

    /** A value in a path: of a number for what counts, a constant for an enum, else the placeholder's own name. */
    private static String value(Class<?> type, String placeholder) {
        if (type == null) {
            return "x";
        }
        Object value = Values.of(type);
        return value instanceof String ? placeholder.replaceAll("[^A-Za-z0-9]", "") + '1' : String.valueOf(value);
    }

    /** An argument for each parameter of a method: what its path gets is what {@link #path} has there. */
    static Object[] arguments(Operation operation, ResourceMethod unit, Method method) {
        List<String> placeholders =
                operation.template().placeholders().stream().distinct().toList();
        Object[] arguments = new Object[method.getParameterCount()];
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < arguments.length; i++) {
            boolean inPath = unit.parameters().get(i).binding() == Binding.PATH;
            arguments[i] = inPath ? Values.read(types[i], value(types[i], placeholders.get(i))) : null;
        }
        return arguments;
    }
}
