package ${packageName};

import jakarta.ws.rs.core.Response;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Makes a client throw {@link ${of}} where a request fails. */
@Generated("dev.stubdown.Generator")
public final class ${name} implements ResponseExceptionMapper<${of}> {
    /** Makes a mapper. */
    public ${name}() {}

    @Override
    public ${of} toThrowable(Response response) {
        return ${of}.of(response);
    }
}
