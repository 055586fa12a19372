package dev.stubdown.routing;

import java.lang.reflect.Method;

/** Calls a method of an interface as a client does. */
public interface Client extends AutoCloseable {

    /** Sends what a method stands for to a server of the loopback interface. */
    void call(int port, Class<?> resource, Method method, Object[] arguments);

    @Override
    void close();
}
