package org.tsagaan.web.api.registration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.licensing.Producers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;

/** The public register of producers. */
@Path("/api/v1/register")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("The public register: who may make white food, and until when.")
public class RegisterApi {

    @EJB private Producers producers;

    @GET
    @Described(
            value = "Search the public register",
            more = "The whole of it is at /register.csv and /register.json.",
            answer = RegisterList.class,
            query = RegisterParameters.class)
    public RegisterList search(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(RegisterParameters.class, request.getQueryString());
        var after = PageCursor.read(asked.list(), asked.cursor()).orElse(0);
        return RegisterList.of(
                asked.list(), producers.listRegister(asked.filter(), after, RegisterList.PAGE + 1));
    }
}
