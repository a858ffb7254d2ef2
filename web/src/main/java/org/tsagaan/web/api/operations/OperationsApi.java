package org.tsagaan.web.api.operations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.monitoring.Operations;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** How the market itself stands, read by who runs it. */
@Path("/api/v1/operations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("How far index, letters and money follow the database, and what is stuck.")
public class OperationsApi {

    @EJB private Operations operations;
    @Inject private Callers callers;

    @GET
    @Described(
            value = "Read how the market runs",
            more = "By who runs the market.",
            answer = Standing.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Standing read(@Context HttpServletRequest request) {
        return Standing.of(operations.read(callers.require(request)));
    }
}
