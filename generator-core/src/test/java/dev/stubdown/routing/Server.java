package dev.stubdown.routing;

import java.util.Collection;

/**
 * An implementation of JAX-RS with all interfaces deployed in one application. Each runs below a class loader of its own, which knows no other
 * implementation; this class is of none of them.
 */
public interface Server extends AutoCloseable {

    /** Deploys the interfaces on a free port of the loopback interface, which it returns. */
    int start(Collection<Class<?>> interfaces);

    @Override
    void close();
}
