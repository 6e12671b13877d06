<?php
/**
 * Steps on the trial site, from the command line: php site.php SITE STEP [JSON]. Prints one JSON value. For
 * scripts/try-wordpress.ts only; it is no part of the plugin.
 *
 * This file is free software under the GPL-2.0-or-later, as it runs inside WordPress.
 *
 * @package PartnershipAssistant
 */

if ( 'cli' !== PHP_SAPI ) {
	exit;
}
list( , $site, $step ) = $argv;
$given = json_decode( $argv[3] ?? 'null', true );

$_SERVER['HTTP_HOST']       = $given['host'] ?? '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';

/** The one option of the plugin. */
const TRIAL_OPTION = 'partnership_assistant_settings';

if ( 'create-database' === $step ) {
	$server = new mysqli( null, 'root', '', '', 0, $given['socket'] );
	$server->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
	echo json_encode( true );
	exit;
}
if ( 'install' === $step ) {
	define( 'WP_INSTALLING', true );
}
require $site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

switch ( $step ) {
	case 'install':
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		// The mail to the administrator has nowhere to go.
		add_filter( 'pre_wp_mail', '__return_true' );
		wp_install( 'Trial', 'admin', 'admin@example.org', true, '', $given['password'], $given['language'] );
		update_option( 'siteurl', $given['url'] );
		update_option( 'home', $given['url'] );
		// wp_install turns to a language only when its translations are there.
		update_option( 'WPLANG', $given['language'] );
		wp_create_user( 'editor', $given['password'], 'editor@example.org' );
		get_user_by( 'login', 'editor' )->set_role( 'editor' );
		$result = array( 'version' => $GLOBALS['wp_version'] );
		break;
	case 'activate':
		$result = activate_plugin( 'partnership-assistant/partnership-assistant.php' );
		$result = is_wp_error( $result ) ? $result->get_error_message() : true;
		break;
	case 'themes':
		$result = array();
		foreach ( wp_get_themes() as $name => $theme ) {
			$result[] = array(
				'name'    => $name,
				'isBlock' => $theme->is_block_theme(),
			);
		}
		break;
	case 'use-theme':
		switch_theme( $given['theme'] );
		$result = true;
		break;
	case 'add-page':
		$result = wp_insert_post(
			array(
				'post_type'    => 'page',
				'post_status'  => 'publish',
				'post_title'   => $given['title'],
				'post_content' => wp_slash( $given['content'] ),
			)
		);
		break;
	case 'speak':
		update_user_meta( get_user_by( 'login', 'admin' )->ID, 'locale', $given['language'] );
		$result = true;
		break;
	case 'read-option':
		$result = get_option( TRIAL_OPTION, null );
		break;
	case 'write-option':
		// Past the checks of the settings form, as a broken import would.
		global $wpdb;
		delete_option( TRIAL_OPTION );
		$wpdb->insert(
			$wpdb->options,
			array(
				'option_name'  => TRIAL_OPTION,
				'option_value' => serialize( $given['value'] ),
				'autoload'     => 'yes',
			)
		);
		$result = true;
		break;
	case 'uninstall':
		deactivate_plugins( 'partnership-assistant/partnership-assistant.php' );
		uninstall_plugin( 'partnership-assistant/partnership-assistant.php' );
		$result = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE '%partnership%assistant%'" );
		break;
	default:
		$result = null;
}
echo json_encode( $result );
