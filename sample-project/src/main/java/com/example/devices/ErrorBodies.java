package com.example.devices;

import com.example.devices.generated.support.ErrorDetail;
import com.example.devices.generated.support.ErrorResponse;

/** What the server says of failures. */
final class ErrorBodies {

    private ErrorBodies() {}

    static ErrorResponse of(String code, String message) {
        return ErrorResponse.builder()
                .error(ErrorDetail.builder().code(code).message(message).build())
                .build();
    }
}
