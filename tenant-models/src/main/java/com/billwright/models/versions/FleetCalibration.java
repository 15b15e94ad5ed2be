package com.billwright.models.versions;

import com.billwright.models.confidence.Calibration;

/// How confidences have to be read over all tenants: from there a tenant's own calibration starts.
interface FleetCalibration {

    /// The one that was found last.
    Known newest();

    /// @param id SHA-256 of its parameters; empty when nothing is known of the fleet
    record Known(String id, Calibration calibration) {

        static final Known NOTHING = new Known("", Calibration.NONE);
    }
}
