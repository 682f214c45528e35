"""Earlier contrast reactions and premedication. `topic.assess_contrast_allergy`."""
