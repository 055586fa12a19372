package com.example.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The type microsoft.graph.deviceManagementExchangeConnector.
 *
 * <p>Source: api/exchangeconnectors-post.md:41
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"id", "lastSyncDateTime", "status", "primarySmtpAddress", "serverName", "connectorServerName", "exchangeConnectorType", "version", "exchangeAlias", "exchangeOrganization"})
public class DeviceManagementExchangeConnector extends Entity {
    /**
     * What {@link #getLastSyncDateTime} returns.
     */
    @JsonProperty("lastSyncDateTime")
    @JsonFormat(
            shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE
    )
    private @Nullable OffsetDateTime lastSyncDateTime;

    /**
     * What {@link #getStatusAsText} returns.
     */
    @JsonProperty("status")
    private @Nullable String status;

    /**
     * What {@link #getPrimarySmtpAddress} returns.
     */
    @JsonProperty("primarySmtpAddress")
    private @Nullable String primarySmtpAddress;

    /**
     * What {@link #getServerName} returns.
     */
    @JsonProperty("serverName")
    private @Nullable String serverName;

    /**
     * What {@link #getConnectorServerName} returns.
     */
    @JsonProperty("connectorServerName")
    private @Nullable String connectorServerName;

    /**
     * What {@link #getExchangeConnectorTypeAsText} returns.
     */
    @JsonProperty("exchangeConnectorType")
    private @Nullable String exchangeConnectorType;

    /**
     * What {@link #getVersion} returns.
     */
    @JsonProperty("version")
    private @Nullable String version;

    /**
     * What {@link #getExchangeAlias} returns.
     */
    @JsonProperty("exchangeAlias")
    private @Nullable String exchangeAlias;

    /**
     * What {@link #getExchangeOrganization} returns.
     */
    @JsonProperty("exchangeOrganization")
    private @Nullable String exchangeOrganization;

    /**
     * Makes an object whose properties are not set.
     */
    public DeviceManagementExchangeConnector() {
    }

    /**
     * Makes what a builder describes.
     *
     * @param builder the builder
     */
    protected DeviceManagementExchangeConnector(Builder builder) {
        super(builder);
        this.lastSyncDateTime = builder.lastSyncDateTime;
        this.status = builder.status;
        this.primarySmtpAddress = builder.primarySmtpAddress;
        this.serverName = builder.serverName;
        this.connectorServerName = builder.connectorServerName;
        this.exchangeConnectorType = builder.exchangeConnectorType;
        this.version = builder.version;
        this.exchangeAlias = builder.exchangeAlias;
        this.exchangeOrganization = builder.exchangeOrganization;
    }

    /**
     * Starts an object.
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * When the connector last exchanged data
     *
     * <p>Source: api/exchangeconnectors-post.md:49
     *
     * @return the value; null where it is not set
     */
    public @Nullable OffsetDateTime getLastSyncDateTime() {
        return this.lastSyncDateTime;
    }

    /**
     * Sets what {@link #getLastSyncDateTime()} returns.
     *
     * @param lastSyncDateTime the value; null for none
     */
    public void setLastSyncDateTime(@Nullable OffsetDateTime lastSyncDateTime) {
        this.lastSyncDateTime = lastSyncDateTime;
    }

    /**
     * How the connector is doing. Possible values are: none, connectionPending, connected, disconnected.
     *
     * <p>Source: api/exchangeconnectors-post.md:50
     *
     * @return the value; null where it is not set
     */
    public @Nullable DeviceManagementExchangeConnectorStatus getStatus() {
        return this.status == null ? null : DeviceManagementExchangeConnectorStatus.fromString(this.status);
    }

    /**
     * The text of {@link #getStatus()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getStatusAsText() {
        return this.status;
    }

    /**
     * Sets what {@link #getStatus()} returns.
     *
     * @param status the value; null for none
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setStatus(@Nullable DeviceManagementExchangeConnectorStatus status) {
        this.status = status == null ? null : status.wireValue();
    }

    /**
     * Sets what {@link #getStatusAsText()} returns.
     *
     * @param status the value; null for none
     */
    public void setStatusAsText(@Nullable String status) {
        this.status = status;
    }

    /**
     * The mail address that a connector between services was set up with.
     *
     * <p>Source: api/exchangeconnectors-post.md:51
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getPrimarySmtpAddress() {
        return this.primarySmtpAddress;
    }

    /**
     * Sets what {@link #getPrimarySmtpAddress()} returns.
     *
     * @param primarySmtpAddress the value; null for none
     */
    public void setPrimarySmtpAddress(@Nullable String primarySmtpAddress) {
        this.primarySmtpAddress = primarySmtpAddress;
    }

    /**
     * What the Exchange server is called.
     *
     * <p>Source: api/exchangeconnectors-post.md:52
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getServerName() {
        return this.serverName;
    }

    /**
     * Sets what {@link #getServerName()} returns.
     *
     * @param serverName the value; null for none
     */
    public void setServerName(@Nullable String serverName) {
        this.serverName = serverName;
    }

    /**
     * What the machine of the connector is called.
     *
     * <p>Source: api/exchangeconnectors-post.md:53
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getConnectorServerName() {
        return this.connectorServerName;
    }

    /**
     * Sets what {@link #getConnectorServerName()} returns.
     *
     * @param connectorServerName the value; null for none
     */
    public void setConnectorServerName(@Nullable String connectorServerName) {
        this.connectorServerName = connectorServerName;
    }

    /**
     * Which sort of connector it is. Possible values are: onPremises, hosted, serviceToService, dedicated.
     *
     * <p>Source: api/exchangeconnectors-post.md:54
     *
     * @return the value; null where it is not set
     */
    public @Nullable DeviceManagementExchangeConnectorType getExchangeConnectorType() {
        return this.exchangeConnectorType == null ? null : DeviceManagementExchangeConnectorType.fromString(this.exchangeConnectorType);
    }

    /**
     * The text of {@link #getExchangeConnectorType()} on the wire.
     *
     * @return the text; null where it is not set
     */
    public @Nullable String getExchangeConnectorTypeAsText() {
        return this.exchangeConnectorType;
    }

    /**
     * Sets what {@link #getExchangeConnectorType()} returns.
     *
     * @param exchangeConnectorType the value; null for none
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setExchangeConnectorType(
            @Nullable DeviceManagementExchangeConnectorType exchangeConnectorType) {
        this.exchangeConnectorType = exchangeConnectorType == null ? null : exchangeConnectorType.wireValue();
    }

    /**
     * Sets what {@link #getExchangeConnectorTypeAsText()} returns.
     *
     * @param exchangeConnectorType the value; null for none
     */
    public void setExchangeConnectorTypeAsText(@Nullable String exchangeConnectorType) {
        this.exchangeConnectorType = exchangeConnectorType;
    }

    /**
     * Which release of the agent runs
     *
     * <p>Source: api/exchangeconnectors-post.md:55
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getVersion() {
        return this.version;
    }

    /**
     * Sets what {@link #getVersion()} returns.
     *
     * @param version the value; null for none
     */
    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    /**
     * Another name of the server
     *
     * <p>Source: api/exchangeconnectors-post.md:56
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getExchangeAlias() {
        return this.exchangeAlias;
    }

    /**
     * Sets what {@link #getExchangeAlias()} returns.
     *
     * @param exchangeAlias the value; null for none
     */
    public void setExchangeAlias(@Nullable String exchangeAlias) {
        this.exchangeAlias = exchangeAlias;
    }

    /**
     * Whose server it is
     *
     * <p>Source: api/exchangeconnectors-post.md:57
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getExchangeOrganization() {
        return this.exchangeOrganization;
    }

    /**
     * Sets what {@link #getExchangeOrganization()} returns.
     *
     * @param exchangeOrganization the value; null for none
     */
    public void setExchangeOrganization(@Nullable String exchangeOrganization) {
        this.exchangeOrganization = exchangeOrganization;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        DeviceManagementExchangeConnector that = (DeviceManagementExchangeConnector) other;
        return super.equals(other)
                && Objects.equals(this.lastSyncDateTime, that.lastSyncDateTime)
                && Objects.equals(this.status, that.status)
                && Objects.equals(this.primarySmtpAddress, that.primarySmtpAddress)
                && Objects.equals(this.serverName, that.serverName)
                && Objects.equals(this.connectorServerName, that.connectorServerName)
                && Objects.equals(this.exchangeConnectorType, that.exchangeConnectorType)
                && Objects.equals(this.version, that.version)
                && Objects.equals(this.exchangeAlias, that.exchangeAlias)
                && Objects.equals(this.exchangeOrganization, that.exchangeOrganization);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.lastSyncDateTime);
        result = 31 * result + Objects.hashCode(this.status);
        result = 31 * result + Objects.hashCode(this.primarySmtpAddress);
        result = 31 * result + Objects.hashCode(this.serverName);
        result = 31 * result + Objects.hashCode(this.connectorServerName);
        result = 31 * result + Objects.hashCode(this.exchangeConnectorType);
        result = 31 * result + Objects.hashCode(this.version);
        result = 31 * result + Objects.hashCode(this.exchangeAlias);
        result = 31 * result + Objects.hashCode(this.exchangeOrganization);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DeviceManagementExchangeConnector[", "]")
                .add(super.toString())
                .add("lastSyncDateTime=" + this.lastSyncDateTime)
                .add("status=" + this.status)
                .add("primarySmtpAddress=" + this.primarySmtpAddress)
                .add("serverName=" + this.serverName)
                .add("connectorServerName=" + this.connectorServerName)
                .add("exchangeConnectorType=" + this.exchangeConnectorType)
                .add("version=" + this.version)
                .add("exchangeAlias=" + this.exchangeAlias)
                .add("exchangeOrganization=" + this.exchangeOrganization)
                .toString();
    }

    /**
     * Collects what an object is made of.
     */
    public static final class Builder extends Entity.Builder<Builder> {
        /**
         * What {@link #lastSyncDateTime} sets.
         */
        private @Nullable OffsetDateTime lastSyncDateTime;

        /**
         * What {@link #status} sets.
         */
        private @Nullable String status;

        /**
         * What {@link #primarySmtpAddress} sets.
         */
        private @Nullable String primarySmtpAddress;

        /**
         * What {@link #serverName} sets.
         */
        private @Nullable String serverName;

        /**
         * What {@link #connectorServerName} sets.
         */
        private @Nullable String connectorServerName;

        /**
         * What {@link #exchangeConnectorType} sets.
         */
        private @Nullable String exchangeConnectorType;

        /**
         * What {@link #version} sets.
         */
        private @Nullable String version;

        /**
         * What {@link #exchangeAlias} sets.
         */
        private @Nullable String exchangeAlias;

        /**
         * What {@link #exchangeOrganization} sets.
         */
        private @Nullable String exchangeOrganization;

        /**
         * Makes a builder in which nothing is set.
         */
        private Builder() {
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getLastSyncDateTime()} returns.
         *
         * @param lastSyncDateTime the value; null for none
         * @return this builder
         */
        public Builder lastSyncDateTime(@Nullable OffsetDateTime lastSyncDateTime) {
            this.lastSyncDateTime = lastSyncDateTime;
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getStatus()} returns.
         *
         * @param status the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder status(@Nullable DeviceManagementExchangeConnectorStatus status) {
            this.status = status == null ? null : status.wireValue();
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getStatusAsText()} returns.
         *
         * @param statusAsText the value; null for none
         * @return this builder
         */
        public Builder statusAsText(@Nullable String statusAsText) {
            this.status = statusAsText;
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getPrimarySmtpAddress()} returns.
         *
         * @param primarySmtpAddress the value; null for none
         * @return this builder
         */
        public Builder primarySmtpAddress(@Nullable String primarySmtpAddress) {
            this.primarySmtpAddress = primarySmtpAddress;
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getServerName()} returns.
         *
         * @param serverName the value; null for none
         * @return this builder
         */
        public Builder serverName(@Nullable String serverName) {
            this.serverName = serverName;
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getConnectorServerName()} returns.
         *
         * @param connectorServerName the value; null for none
         * @return this builder
         */
        public Builder connectorServerName(@Nullable String connectorServerName) {
            this.connectorServerName = connectorServerName;
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getExchangeConnectorType()} returns.
         *
         * @param exchangeConnectorType the value; null for none
         * @return this builder
         * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
         */
        public Builder exchangeConnectorType(
                @Nullable DeviceManagementExchangeConnectorType exchangeConnectorType) {
            this.exchangeConnectorType = exchangeConnectorType == null ? null : exchangeConnectorType.wireValue();
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getExchangeConnectorTypeAsText()} returns.
         *
         * @param exchangeConnectorTypeAsText the value; null for none
         * @return this builder
         */
        public Builder exchangeConnectorTypeAsText(@Nullable String exchangeConnectorTypeAsText) {
            this.exchangeConnectorType = exchangeConnectorTypeAsText;
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getVersion()} returns.
         *
         * @param version the value; null for none
         * @return this builder
         */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getExchangeAlias()} returns.
         *
         * @param exchangeAlias the value; null for none
         * @return this builder
         */
        public Builder exchangeAlias(@Nullable String exchangeAlias) {
            this.exchangeAlias = exchangeAlias;
            return this;
        }

        /**
         * Sets what {@link DeviceManagementExchangeConnector#getExchangeOrganization()} returns.
         *
         * @param exchangeOrganization the value; null for none
         * @return this builder
         */
        public Builder exchangeOrganization(@Nullable String exchangeOrganization) {
            this.exchangeOrganization = exchangeOrganization;
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public DeviceManagementExchangeConnector build() {
            return new DeviceManagementExchangeConnector(this);
        }
    }
}
