package com.billwright.models.vendors;

import java.util.Set;

/// The words that say a firm's legal form and not which firm it is.
public final class LegalForms {

    /// In lower case, without accents and dots.
    public static final Set<String> ALL =
            Set.of(
                    ("inc incorporated llc llp lp ltd limited corp corporation co company plc pty gmbh "
                                    + "mbh ag kg kgaa ohg ug gbr ev eg sa sas sarl sasu srl spa bv nv ab as aps oy oyj "
                                    + "sl slu sro doo kft haftungsbeschrankt sdn bhd berhad pte pvt private eurl snc "
                                    + "sci ek partg vof ltda ")
                            .strip()
                            .split(" "));

    private LegalForms() {}
}
