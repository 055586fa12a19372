package com.example.devices;

import com.example.devices.generated.model.DeviceManagementExchangeConnector;
import com.example.devices.generated.model.ManagedDevice;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All connectors and devices, and which device uses which connector. Several requests may ask at once. */
public final class Inventory {

    private final Map<String, DeviceManagementExchangeConnector> connectors = new LinkedHashMap<>();
    private final Map<String, ManagedDevice> devices = new LinkedHashMap<>();
    private final Map<String, List<ManagedDevice>> links = new LinkedHashMap<>();
    private int lastNumber;

    synchronized List<DeviceManagementExchangeConnector> connectors() {
        return List.copyOf(connectors.values());
    }

    synchronized DeviceManagementExchangeConnector connector(String id) {
        return known(connectors.get(id), id);
    }

    synchronized DeviceManagementExchangeConnector add(DeviceManagementExchangeConnector connector) {
        String id = "c-" + ++lastNumber;
        connector.setId(id);
        connectors.put(id, connector);
        return connector;
    }

    synchronized void remove(String id) {
        known(connectors.remove(id), id);
        links.remove(id);
    }

    synchronized ManagedDevice add(ManagedDevice device) {
        String id = "d-" + ++lastNumber;
        device.setId(id);
        devices.put(id, device);
        return device;
    }

    synchronized void link(String connectorId, String deviceId) {
        connector(connectorId);
        ManagedDevice device = known(devices.get(deviceId), deviceId);
        links.computeIfAbsent(connectorId, id -> new ArrayList<>()).add(device);
    }

    synchronized List<ManagedDevice> devicesOf(String connectorId) {
        connector(connectorId);
        return List.copyOf(Objects.requireNonNullElse(links.get(connectorId), List.of()));
    }

    private static <T> T known(@Nullable T found, String id) {
        if (found == null) {
            throw new NotFoundException("nothing has the id " + id);
        }
        return found;
    }
}
