package org.tsagaan.web.api.mark;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.mark.Marks;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;

/** Marks that were granted to producers. */
@Path("/api/v1/marks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Marks and certificates: which producer may use which, for what, and until when.")
public class MarkApi {

    @EJB private Marks marks;
    @Inject private MarketClock clock;

    @GET
    @Described(
            value = "Search the grants of marks",
            more = "Also those that ended or were withdrawn: standing says which hold today.",
            answer = GrantedMarkList.class,
            query = MarkParameters.class)
    public GrantedMarkList search(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(MarkParameters.class, request.getQueryString());
        var before = PageCursor.read(asked.list(), asked.cursor());
        return GrantedMarkList.of(
                asked.list(),
                marks.listRegister(asked.filter(), before, GrantedMarkList.PAGE + 1),
                clock.today());
    }
}
