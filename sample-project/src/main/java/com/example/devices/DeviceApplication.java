package com.example.devices;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What the server consists of. */
public final class DeviceApplication extends Application {

    private final Inventory inventory = new Inventory();

    /** A server without a container that injects is given objects; Jakarta REST would rather be given classes, and has nothing in between. */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(
                new InMemoryConnectors(inventory),
                new InMemoryDevices(inventory),
                new JsonSettings(),
                new CreatedStatus(),
                new FailureMapper());
    }
}
