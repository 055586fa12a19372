package com.example.devices;

import com.example.devices.generated.model.DeviceManagementExchangeConnector;
import com.example.devices.generated.model.ManagedDevice;
import com.example.devices.generated.support.ApiException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All connectors and devices, and which device uses which connector. Several requests may ask at once. */
public final class Inventory {

    private static final String ETAG = "@odata.etag";

    private final Map<String, DeviceManagementExchangeConnector> connectors = new LinkedHashMap<>();
    private final Map<String, ManagedDevice> devices = new LinkedHashMap<>();
    private final Map<String, List<ManagedDevice>> links = new LinkedHashMap<>();
    private final Map<String, byte[]> logs = new LinkedHashMap<>();
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
        connector.setAdditionalProperty(ETAG, "W/\"1\"");
        connectors.put(id, connector);
        return connector;
    }

    /** Changes a connector that nobody has changed since the caller saw it, and gives it another etag. */
    synchronized DeviceManagementExchangeConnector change(
            String id, @Nullable String ifMatch, Consumer<DeviceManagementExchangeConnector> change) {
        DeviceManagementExchangeConnector connector = connector(id);
        String etag = String.valueOf(connector.getAdditionalProperties().get(ETAG));
        if (!etag.equals(ifMatch)) {
            throw new ApiException(412, ErrorBodies.of("preconditionFailed", id + " has changed since"));
        }
        change.accept(connector);
        connector.setAdditionalProperty(ETAG, "W/\"" + ++lastNumber + "\"");
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

    /** The log of a device that uses a connector; empty where nobody has written one. */
    synchronized Optional<byte[]> log(String connectorId, String deviceId) {
        device(connectorId, deviceId);
        return Optional.ofNullable(logs.get(connectorId + '/' + deviceId));
    }

    synchronized void writeLog(String connectorId, String deviceId, byte[] log) {
        device(connectorId, deviceId);
        logs.put(connectorId + '/' + deviceId, log);
    }

    synchronized ManagedDevice device(String connectorId, String deviceId) {
        return devicesOf(connectorId).stream()
                .filter(candidate -> deviceId.equals(candidate.getId()))
                .findFirst()
                .orElseThrow(() -> unknown(deviceId));
    }

    private static ApiException unknown(String id) {
        return new ApiException(404, ErrorBodies.of("itemNotFound", "nothing has the id " + id));
    }

    private static <T> T known(@Nullable T found, String id) {
        if (found == null) {
            throw unknown(id);
        }
        return found;
    }
}
