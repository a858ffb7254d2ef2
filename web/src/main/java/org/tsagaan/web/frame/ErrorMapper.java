package org.tsagaan.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers everything thrown: problem details under {@code /api}, a page elsewhere. */
@Provider
public class ErrorMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ErrorMapper.class.getName());

    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answered
                && answered.getResponse().getStatus() < 400) {
            return answered.getResponse();
        }
        var fault = Faults.of(thrown);
        if (fault.isOurs()) {
            LOG.log(Level.SEVERE, thrown, () -> "request " + RequestId.of(request) + " failed");
        }
        return FaultResponse.to(fault, request);
    }
}
