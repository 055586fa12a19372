package dev.stubdown.routing;

import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy, in Undertow. */
public final class ResteasyServer implements Server {

    /** Tell of every start. */
    private static final List<Logger> LOGS = Stream.of("io.undertow", "org.xnio", "org.jboss")
            .map(Logger::getLogger)
            .toList();

    private final Listening server = new Listening();

    @Override
    public int start(Collection<Class<?>> interfaces) {
        LOGS.forEach(log -> log.setLevel(Level.SEVERE));
        server.start(Undertow.builder().addHttpListener(0, "127.0.0.1"));
        server.deploy(new All(Answers.of(interfaces)), "/");
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Tells the port that it was given. */
    private static final class Listening extends UndertowJaxrsServer {

        int port() {
            return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        }
    }

    private static final class All extends Application {

        private final Set<Object> resources;

        All(Set<Object> resources) {
            this.resources = resources;
        }

        @Override
        @Deprecated
        public Set<Object> getSingletons() {
            return resources;
        }
    }
}
