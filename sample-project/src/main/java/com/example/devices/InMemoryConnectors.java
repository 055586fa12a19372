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

    private static final String LIST = "deviceManagement/exchangeConnectors?$top=%d&$skip=%d";

    private final Inventory inventory;

    /**
     * @param inventory what there is
     */
    public InMemoryConnectors(Inventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public CollectionPage<DeviceManagementExchangeConnector> list(@Nullable Integer top, @Nullable Integer skip) {
        List<DeviceManagementExchangeConnector> all = inventory.connectors();
        int start = Math.min(skip == null ? 0 : skip, all.size());
        int end = top == null ? all.size() : Math.min(start + top, all.size());
        CollectionPage<DeviceManagementExchangeConnector> page = page(all.subList(start, end));
        page.setOdataCount((long) all.size());
        if (end < all.size()) {
            page.setOdataNextLink(LIST.formatted(top, end));
        }
        return page;
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
    public DeviceManagementExchangeConnector copy(String connectorId) {
        DeviceManagementExchangeConnector original = inventory.connector(connectorId);
        return post(DeviceManagementExchangeConnector.builder()
                .serverName(original.getServerName())
                .exchangeOrganization(original.getExchangeOrganization())
                .build());
    }

    @Override
    public DeviceManagementExchangeConnector get(String connectorId) {
        return inventory.connector(connectorId);
    }

    @Override
    public DeviceManagementExchangeConnector update(
            String connectorId, String ifMatch, DeviceManagementExchangeConnector changes) {
        return inventory.change(connectorId, ifMatch, connector -> {
            if (changes.getServerName() != null) {
                connector.setServerName(changes.getServerName());
            }
            if (changes.getExchangeOrganization() != null) {
                connector.setExchangeOrganization(changes.getExchangeOrganization());
            }
        });
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
