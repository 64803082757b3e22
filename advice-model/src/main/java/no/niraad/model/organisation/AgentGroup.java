package no.niraad.model.organisation;

/** The groups that change agents can come from (claim 3.6). */
public enum AgentGroup {
    MIDDLE_MANAGERS,
    UNION_REPRESENTATIVES,
    EMPLOYEES,
    IT
}
