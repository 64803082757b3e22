package no.niraad.model.organisation;

/** What an organisation is. */
public enum Kind {
    MUNICIPALITY,
    COUNTY,
    /** A municipal or inter-municipal enterprise: KF, IKS, AS. */
    ENTERPRISE,
    STATE_BODY,
    COMPANY
}
