package com.example.devices;

import com.example.devices.generated.api.ManagedDeviceApi;
import com.example.devices.generated.model.ManagedDevice;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
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
        ManagedDevice device = inventory.devicesOf(connectorId).stream()
                .filter(candidate -> deviceId.equals(candidate.getId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no device " + deviceId));
        String log = device.getDisplayName() + " fetched mail through " + connectorId + "\n";
        return new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
    }
}
