package org.tsagaan.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The answer that tells a fault in the manner of the address that was asked. */
final class FaultResponse {
    private FaultResponse() {}

    static Response to(Fault fault, HttpServletRequest request) {
        var response =
                Response.status(fault.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        fault.headers().forEach(response::header);
        return isApi(request.getRequestURI())
                ? response.type(ProblemJson.MEDIA_TYPE)
                        .entity(ProblemJson.of(fault, request))
                        .build()
                : response.type(MediaType.TEXT_HTML_TYPE).entity(new ErrorView(fault)).build();
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/api");
    }
}
