package dev.stubdown.routing;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resources that answer each request with the name of their method and its arguments. */
final class Answers implements InvocationHandler {

    private final Class<?> resource;

    private Answers(Class<?> resource) {
        this.resource = resource;
    }

    /** An instance of each interface, and what reads the bodies for them. */
    static Set<Object> of(Collection<Class<?>> interfaces) {
        return Stream.concat(interfaces.stream().map(Answers::of), Stream.of(new NoBody()))
                .collect(Collectors.toSet());
    }

    private static Object of(Class<?> resource) {
        return Proxy.newProxyInstance(resource.getClassLoader(), new Class<?>[] {resource}, new Answers(resource));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> resource.getName();
            };
        }
        List<String> lines = new ArrayList<>(List.of(resource.getName() + '#' + method.getName()));
        Stream.ofNullable(arguments).flatMap(Stream::of).map(Answers::text).forEach(lines::add);
        throw new WebApplicationException(
                Response.ok(String.join("\n", lines), MediaType.TEXT_PLAIN_TYPE).build());
    }

    /** The argument; what it holds where it is a literal. */
    private static String text(Object argument) {
        try {
            return argument == null
                    ? "null"
                    : String.valueOf(argument.getClass().getMethod("value").invoke(argument));
        } catch (ReflectiveOperationException e) {
            return String.valueOf(argument);
        }
    }

    /** Takes every body for null: what is in it is not the question. */
    public static final class NoBody implements MessageBodyReader<Object> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type != String.class && type != byte[].class;
        }

        @Override
        public Object readFrom(
                Class<Object> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream body) {
            return null;
        }
    }
}
