<?php
/**
 * Removes what the plugin stored: one option on each site of the installation. It stores nothing else.
 *
 * @package PartnershipAssistant
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/settings.php';

if ( is_multisite() ) {
	$partnership_assistant_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $partnership_assistant_sites as $partnership_assistant_site ) {
		switch_to_blog( $partnership_assistant_site );
		delete_option( PARTNERSHIP_ASSISTANT_OPTION );
		restore_current_blog();
	}
} else {
	delete_option( PARTNERSHIP_ASSISTANT_OPTION );
}
