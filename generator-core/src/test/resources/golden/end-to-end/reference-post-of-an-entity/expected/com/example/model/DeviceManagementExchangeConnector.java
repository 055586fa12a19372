package com.example.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.deviceManagementExchangeConnector.
 * @see "api/exchangeconnectors-post.md:41"
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"id", "lastSyncDateTime", "status", "primarySmtpAddress", "serverName", "connectorServerName", "exchangeConnectorType", "version", "exchangeAlias", "exchangeOrganization"})
public class DeviceManagementExchangeConnector extends Entity {
    /** What {@link #getLastSyncDateTime} returns. */
    @JsonProperty("lastSyncDateTime")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    private @Nullable OffsetDateTime lastSyncDateTime;

    /** What {@link #getStatusAsText} returns. */
    @JsonProperty("status")
    private @Nullable String status;

    /** What {@link #getPrimarySmtpAddress} returns. */
    @JsonProperty("primarySmtpAddress")
    private @Nullable String primarySmtpAddress;

    /** What {@link #getServerName} returns. */
    @JsonProperty("serverName")
    private @Nullable String serverName;

    /** What {@link #getConnectorServerName} returns. */
    @JsonProperty("connectorServerName")
    private @Nullable String connectorServerName;

    /** What {@link #getExchangeConnectorTypeAsText} returns. */
    @JsonProperty("exchangeConnectorType")
    private @Nullable String exchangeConnectorType;

    /** What {@link #getVersion} returns. */
    @JsonProperty("version")
    private @Nullable String version;

    /** What {@link #getExchangeAlias} returns. */
    @JsonProperty("exchangeAlias")
    private @Nullable String exchangeAlias;

    /** What {@link #getExchangeOrganization} returns. */
    @JsonProperty("exchangeOrganization")
    private @Nullable String exchangeOrganization;

    /** Makes an object whose properties are not set. */
    public DeviceManagementExchangeConnector() {
    }

    /**
     * Makes a copy, which holds the same values.
     * @param from the object
     */
    private DeviceManagementExchangeConnector(DeviceManagementExchangeConnector from) {
        super(from);
        this.lastSyncDateTime = from.lastSyncDateTime;
        this.status = from.status;
        this.primarySmtpAddress = from.primarySmtpAddress;
        this.serverName = from.serverName;
        this.connectorServerName = from.connectorServerName;
        this.exchangeConnectorType = from.exchangeConnectorType;
        this.version = from.version;
        this.exchangeAlias = from.exchangeAlias;
        this.exchangeOrganization = from.exchangeOrganization;
    }

    /**
     * Starts an object.
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder(new DeviceManagementExchangeConnector());
    }

    /**
     * When the connector last exchanged data
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:49"
     */
    public @Nullable OffsetDateTime getLastSyncDateTime() {
        return lastSyncDateTime;
    }

    /**
     * Sets {@link #getLastSyncDateTime()}.
     * @param lastSyncDateTime the value
     */
    public void setLastSyncDateTime(@Nullable OffsetDateTime lastSyncDateTime) {
        this.lastSyncDateTime = lastSyncDateTime;
    }

    /**
     * How the connector is doing. Possible values are: {@code none}, {@code connectionPending},
     * {@code connected}, {@code disconnected}.
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:50"
     */
    public @Nullable DeviceManagementExchangeConnectorStatus getStatus() {
        return status == null ? null : DeviceManagementExchangeConnectorStatus.fromString(status);
    }

    /** {@return the text of {@link #getStatus()} on the wire} */
    public @Nullable String getStatusAsText() {
        return status;
    }

    /**
     * Sets {@link #getStatus()}.
     * @param status the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setStatus(@Nullable DeviceManagementExchangeConnectorStatus status) {
        this.status = status == null ? null : status.wireValue();
    }

    /**
     * Sets {@link #getStatusAsText()}.
     * @param status the value
     */
    public void setStatusAsText(@Nullable String status) {
        this.status = status;
    }

    /**
     * The mail address that a connector between services was set up with.
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:51"
     */
    public @Nullable String getPrimarySmtpAddress() {
        return primarySmtpAddress;
    }

    /**
     * Sets {@link #getPrimarySmtpAddress()}.
     * @param primarySmtpAddress the value
     */
    public void setPrimarySmtpAddress(@Nullable String primarySmtpAddress) {
        this.primarySmtpAddress = primarySmtpAddress;
    }

    /**
     * What the Exchange server is called.
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:52"
     */
    public @Nullable String getServerName() {
        return serverName;
    }

    /**
     * Sets {@link #getServerName()}.
     * @param serverName the value
     */
    public void setServerName(@Nullable String serverName) {
        this.serverName = serverName;
    }

    /**
     * What the machine of the connector is called.
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:53"
     */
    public @Nullable String getConnectorServerName() {
        return connectorServerName;
    }

    /**
     * Sets {@link #getConnectorServerName()}.
     * @param connectorServerName the value
     */
    public void setConnectorServerName(@Nullable String connectorServerName) {
        this.connectorServerName = connectorServerName;
    }

    /**
     * Which sort of connector it is. Possible values are: {@code onPremises}, {@code hosted},
     * {@code serviceToService}, {@code dedicated}.
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:54"
     */
    public @Nullable DeviceManagementExchangeConnectorType getExchangeConnectorType() {
        return exchangeConnectorType == null ? null : DeviceManagementExchangeConnectorType.fromString(exchangeConnectorType);
    }

    /** {@return the text of {@link #getExchangeConnectorType()} on the wire} */
    public @Nullable String getExchangeConnectorTypeAsText() {
        return exchangeConnectorType;
    }

    /**
     * Sets {@link #getExchangeConnectorType()}.
     * @param exchangeConnectorType the value
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setExchangeConnectorType(
            @Nullable DeviceManagementExchangeConnectorType exchangeConnectorType) {
        this.exchangeConnectorType = exchangeConnectorType == null ? null : exchangeConnectorType.wireValue();
    }

    /**
     * Sets {@link #getExchangeConnectorTypeAsText()}.
     * @param exchangeConnectorType the value
     */
    public void setExchangeConnectorTypeAsText(@Nullable String exchangeConnectorType) {
        this.exchangeConnectorType = exchangeConnectorType;
    }

    /**
     * Which release of the agent runs
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:55"
     */
    public @Nullable String getVersion() {
        return version;
    }

    /**
     * Sets {@link #getVersion()}.
     * @param version the value
     */
    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    /**
     * Another name of the server
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:56"
     */
    public @Nullable String getExchangeAlias() {
        return exchangeAlias;
    }

    /**
     * Sets {@link #getExchangeAlias()}.
     * @param exchangeAlias the value
     */
    public void setExchangeAlias(@Nullable String exchangeAlias) {
        this.exchangeAlias = exchangeAlias;
    }

    /**
     * Whose server it is
     * @return the value, or null
     * @see "api/exchangeconnectors-post.md:57"
     */
    public @Nullable String getExchangeOrganization() {
        return exchangeOrganization;
    }

    /**
     * Sets {@link #getExchangeOrganization()}.
     * @param exchangeOrganization the value
     */
    public void setExchangeOrganization(@Nullable String exchangeOrganization) {
        this.exchangeOrganization = exchangeOrganization;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof DeviceManagementExchangeConnector that
                && Objects.equals(lastSyncDateTime, that.lastSyncDateTime)
                && Objects.equals(status, that.status)
                && Objects.equals(primarySmtpAddress, that.primarySmtpAddress)
                && Objects.equals(serverName, that.serverName)
                && Objects.equals(connectorServerName, that.connectorServerName)
                && Objects.equals(exchangeConnectorType, that.exchangeConnectorType)
                && Objects.equals(version, that.version)
                && Objects.equals(exchangeAlias, that.exchangeAlias)
                && Objects.equals(exchangeOrganization, that.exchangeOrganization);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), lastSyncDateTime, status, primarySmtpAddress,
                serverName, connectorServerName, exchangeConnectorType, version, exchangeAlias,
                exchangeOrganization);
    }

    @Override
    public String toString() {
        return "DeviceManagementExchangeConnector[" + super.toString()
                + ", lastSyncDateTime=" + lastSyncDateTime
                + ", status=" + status
                + ", primarySmtpAddress=" + primarySmtpAddress
                + ", serverName=" + serverName
                + ", connectorServerName=" + connectorServerName
                + ", exchangeConnectorType=" + exchangeConnectorType
                + ", version=" + version
                + ", exchangeAlias=" + exchangeAlias
                + ", exchangeOrganization=" + exchangeOrganization + "]";
    }

    /** Collects what an object is made of. */
    public static final class Builder extends Entity.Builder<Builder> {
        /** What is set. */
        private final DeviceManagementExchangeConnector object;

        /**
         * Makes a builder of an object.
         * @param object what is set
         */
        private Builder(DeviceManagementExchangeConnector object) {
            super(object);
            this.object = object;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getLastSyncDateTime()}.
         * @param lastSyncDateTime the value
         * @return this builder
         */
        public Builder lastSyncDateTime(@Nullable OffsetDateTime lastSyncDateTime) {
            this.object.setLastSyncDateTime(lastSyncDateTime);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getStatus()}.
         * @param status the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder status(@Nullable DeviceManagementExchangeConnectorStatus status) {
            this.object.setStatus(status);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getStatusAsText()}.
         * @param statusAsText the value
         * @return this builder
         */
        public Builder statusAsText(@Nullable String statusAsText) {
            this.object.setStatusAsText(statusAsText);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getPrimarySmtpAddress()}.
         * @param primarySmtpAddress the value
         * @return this builder
         */
        public Builder primarySmtpAddress(@Nullable String primarySmtpAddress) {
            this.object.setPrimarySmtpAddress(primarySmtpAddress);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getServerName()}.
         * @param serverName the value
         * @return this builder
         */
        public Builder serverName(@Nullable String serverName) {
            this.object.setServerName(serverName);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getConnectorServerName()}.
         * @param connectorServerName the value
         * @return this builder
         */
        public Builder connectorServerName(@Nullable String connectorServerName) {
            this.object.setConnectorServerName(connectorServerName);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getExchangeConnectorType()}.
         * @param exchangeConnectorType the value
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder exchangeConnectorType(
                @Nullable DeviceManagementExchangeConnectorType exchangeConnectorType) {
            this.object.setExchangeConnectorType(exchangeConnectorType);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getExchangeConnectorTypeAsText()}.
         * @param exchangeConnectorTypeAsText the value
         * @return this builder
         */
        public Builder exchangeConnectorTypeAsText(@Nullable String exchangeConnectorTypeAsText) {
            this.object.setExchangeConnectorTypeAsText(exchangeConnectorTypeAsText);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getVersion()}.
         * @param version the value
         * @return this builder
         */
        public Builder version(@Nullable String version) {
            this.object.setVersion(version);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getExchangeAlias()}.
         * @param exchangeAlias the value
         * @return this builder
         */
        public Builder exchangeAlias(@Nullable String exchangeAlias) {
            this.object.setExchangeAlias(exchangeAlias);
            return this;
        }

        /**
         * Sets {@link DeviceManagementExchangeConnector#getExchangeOrganization()}.
         * @param exchangeOrganization the value
         * @return this builder
         */
        public Builder exchangeOrganization(@Nullable String exchangeOrganization) {
            this.object.setExchangeOrganization(exchangeOrganization);
            return this;
        }

        @Override
        public DeviceManagementExchangeConnector build() {
            return new DeviceManagementExchangeConnector(this.object);
        }
    }
}
