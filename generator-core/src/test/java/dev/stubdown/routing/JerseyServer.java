package dev.stubdown.routing;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.util.Collection;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey, in the server of the JDK. */
public final class JerseyServer implements Server {

    /** Warns of every resource that is an object and of every library that is not there. */
    private static final Logger LOG = Logger.getLogger("org.glassfish.jersey");

    private HttpServer server;

    @Override
    public int start(Collection<Class<?>> interfaces) {
        LOG.setLevel(Level.SEVERE);
        ResourceConfig application = new ResourceConfig();
        Answers.of(interfaces).forEach(application::register);
        server = JdkHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application);
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
