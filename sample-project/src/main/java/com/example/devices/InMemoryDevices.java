package com.example.devices;

import com.example.devices.generated.api.ManagedDeviceApi;
import com.example.devices.generated.model.ManagedDevice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The operations of devices. */
public final class InMemoryDevices implements ManagedDeviceApi {

    private final Inventory inventory;

    /**
     * @param inventory what there is
     */
    public InMemoryDevices(Inventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public ManagedDevice post(ManagedDevice device) {
        return inventory.add(device);
    }

    @Override
    public InputStream getLog(String connectorId, String deviceId) {
        byte[] log = inventory.log(connectorId, deviceId).orElseGet(() -> firstEntry(connectorId, deviceId));
        return new ByteArrayInputStream(log);
    }

    private byte[] firstEntry(String connectorId, String deviceId) {
        String name = inventory.device(connectorId, deviceId).getDisplayName();
        return (name + " fetched mail through " + connectorId + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void putLog(String connectorId, String deviceId, InputStream body) {
        try {
            inventory.writeLog(connectorId, deviceId, body.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
