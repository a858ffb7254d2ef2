package org.tsagaan.listing.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.tsagaan.listing.NewLots;

/** Looks for new lots every few minutes, wherever an instance runs. */
@Singleton
public class NewLotsTimer {

    @EJB private NewLots lots;

    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    void look() {
        int _ = lots.look();
    }
}
