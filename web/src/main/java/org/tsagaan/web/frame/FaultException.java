package org.tsagaan.web.frame;

/** Ends a request with a fault the caller can mend. */
public final class FaultException extends RuntimeException {
    private final transient Fault fault;

    /** Ends the request with a fault. */
    public FaultException(Fault fault) {
        super(fault.status() + " " + fault.kind(), null, false, false);
        this.fault = fault;
    }

    /** The fault. */
    public Fault fault() {
        return fault;
    }
}
