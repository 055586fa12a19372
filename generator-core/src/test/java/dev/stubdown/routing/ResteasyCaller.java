package dev.stubdown.routing;

import jakarta.ws.rs.client.ClientBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jboss.resteasy.client.jaxrs.ResteasyWebTarget;

/** The client that RESTEasy makes of an interface. */
public final class ResteasyCaller implements Client {

    private final jakarta.ws.rs.client.Client client = ClientBuilder.newClient();

    @Override
    public void call(int port, Class<?> resource, Method method, Object[] arguments) {
        Object proxy = ((ResteasyWebTarget) client.target("http://127.0.0.1:" + port)).proxy(resource);
        try {
            method.invoke(proxy, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
