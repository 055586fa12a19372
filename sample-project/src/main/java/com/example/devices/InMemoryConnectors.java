package com.example.devices;

import com.example.devices.generated.api.DeviceManagementExchangeConnectorApi;
import com.example.devices.generated.api.DeviceManagementExchangeConnectorPostManagedDevicesRequest;
import com.example.devices.generated.api.DeviceManagementExchangeConnectorSyncRequest;
import com.example.devices.generated.api.StringLiteral;
import com.example.devices.generated.model.CollectionPage;
import com.example.devices.generated.model.DeviceManagementExchangeConnector;
import com.example.devices.generated.model.DeviceManagementExchangeConnectorStatus;
import com.example.devices.generated.model.ManagedDevice;
import com.example.devices.generated.model.SingleValue;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of connectors. Annotations stand on the generated interface alone. */
public final class InMemoryConnectors implements DeviceManagementExchangeConnectorApi {

    private final Inventory inventory;

    /**
     * @param inventory what there is
     */
    public InMemoryConnectors(Inventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public CollectionPage<DeviceManagementExchangeConnector> list(@Nullable Integer top) {
        List<DeviceManagementExchangeConnector> all = inventory.connectors();
        return page(top == null ? all : all.subList(0, Math.min(top, all.size())));
    }

    @Override
    public DeviceManagementExchangeConnector post(DeviceManagementExchangeConnector connector) {
        if (connector.getServerName() == null) {
            throw new BadRequestException("serverName is required");
        }
        connector.setStatus(DeviceManagementExchangeConnectorStatus.CONNECTION_PENDING);
        return inventory.add(connector);
    }

    @Override
    public DeviceManagementExchangeConnector get(String connectorId) {
        return inventory.connector(connectorId);
    }

    @Override
    public DeviceManagementExchangeConnector update(String connectorId, DeviceManagementExchangeConnector changes) {
        DeviceManagementExchangeConnector connector = inventory.connector(connectorId);
        if (changes.getServerName() != null) {
            connector.setServerName(changes.getServerName());
        }
        if (changes.getExchangeOrganization() != null) {
            connector.setExchangeOrganization(changes.getExchangeOrganization());
        }
        return connector;
    }

    @Override
    public void delete(String connectorId) {
        inventory.remove(connectorId);
    }

    @Override
    public void sync(String connectorId, DeviceManagementExchangeConnectorSyncRequest request) {
        DeviceManagementExchangeConnector connector = inventory.connector(connectorId);
        connector.setStatus(DeviceManagementExchangeConnectorStatus.CONNECTED);
        connector.setLastSyncDateTime(request.getNotBefore());
    }

    @Override
    public SingleValue<Integer> countDevices(String connectorId, StringLiteral kind, Integer days) {
        if (days < 1) {
            throw new BadRequestException("days is " + days);
        }
        String type = "#microsoft.graph." + kind.value();
        long count = inventory.devicesOf(connectorId).stream()
                .filter(device -> type.equals(device.getOdataType()))
                .count();
        return SingleValue.<Integer>builder().value((int) count).build();
    }

    @Override
    public CollectionPage<ManagedDevice> listManagedDevices(String connectorId) {
        return page(inventory.devicesOf(connectorId));
    }

    @Override
    public void postManagedDevices(
            String connectorId, DeviceManagementExchangeConnectorPostManagedDevicesRequest reference) {
        String address = Objects.requireNonNullElse(reference.getOdataId(), "");
        inventory.link(connectorId, address.substring(address.lastIndexOf('/') + 1));
    }

    private static <T> CollectionPage<T> page(List<T> items) {
        CollectionPage<T> page = new CollectionPage<>();
        page.setValue(items);
        page.setOdataCount((long) items.size());
        return page;
    }
}
