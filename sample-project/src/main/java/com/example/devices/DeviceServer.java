package com.example.devices;

import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.concurrent.CompletionStage;

/** A running server. */
public final class DeviceServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final SeBootstrap.Instance instance;

    private DeviceServer(SeBootstrap.Instance instance) {
        this.instance = instance;
    }

    /**
     * Starts a server that only this machine reaches.
     *
     * @param port 0 for any that is free
     */
    public static DeviceServer start(int port) {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .protocol("HTTP")
                .host(LOOPBACK)
                .port(port)
                .rootPath("/")
                .build();
        CompletionStage<SeBootstrap.Instance> started = SeBootstrap.start(new DeviceApplication(), configuration);
        return new DeviceServer(started.toCompletableFuture().join());
    }

    /** Where it listens. */
    public URI address() {
        return instance.configuration().baseUri();
    }

    @Override
    public void close() {
        instance.stop().toCompletableFuture().join();
    }

    /** Serves on port 8080 until the process is ended. */
    public static void main(String[] arguments) {
        System.out.println("Listening at " + start(8080).address());
    }
}
