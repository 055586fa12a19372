package dev.stubdown.routing;

import dev.stubdown.javamodel.ResourceMethod;
import dev.stubdown.routing.GeneratedApi.Target;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All interfaces of an API behind one server. */
final class Deployed implements AutoCloseable {

    private final ClassLoader runtimeLoader;
    private final Server server;
    private final Map<String, Class<?>> interfaces;
    private final int port;

    private Deployed(ClassLoader runtimeLoader, Server server, Collection<Class<?>> interfaces) {
        this.runtimeLoader = runtimeLoader;
        this.server = server;
        this.interfaces = interfaces.stream().collect(Collectors.toMap(Class::getName, Function.identity()));
        this.port = server.start(interfaces);
    }

    static Deployed on(Runtimes runtime, GeneratedApi api) {
        ClassLoader runtimeLoader = runtime.loader();
        ClassLoader loader = api.loader(runtimeLoader);
        return Runtimes.below(
                loader, () -> new Deployed(runtimeLoader, runtime.server(loader), api.interfaces(loader)));
    }

    /** The interface that a target is a method of, as the server knows it. */
    Class<?> resource(Target target) {
        return interfaces.get(target.resource());
    }

    /** Sends a request with a body as the method wants it. */
    RawHttp.Answer send(String method, String path, ResourceMethod like) {
        String mediaType = like.body().isEmpty()
                ? ""
                : like.consumes().stream()
                        .findFirst()
                        .orElse("application/json")
                        .replace("*/*", "application/octet-stream");
        return RawHttp.send(port, method, path, mediaType);
    }

    @Override
    public void close() {
        server.close();
        Runtimes.close(runtimeLoader);
    }
}
